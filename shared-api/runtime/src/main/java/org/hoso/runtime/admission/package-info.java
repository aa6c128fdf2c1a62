/** How many requests are worked on at once, how many wait, and what the next one is told. */
@NullMarked
package org.hoso.runtime.admission;

import org.jspecify.annotations.NullMarked;
