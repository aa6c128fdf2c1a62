/** What both sides know of files of comma-separated values. */
@NullMarked
package org.hoso.runtime.csv;

import org.jspecify.annotations.NullMarked;
