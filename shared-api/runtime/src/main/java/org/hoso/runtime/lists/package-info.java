/** What was given out of the lists and is never changed: each change with its number and running hash, each day's file as it was signed. */
@NullMarked
package org.hoso.runtime.lists;

import org.jspecify.annotations.NullMarked;
