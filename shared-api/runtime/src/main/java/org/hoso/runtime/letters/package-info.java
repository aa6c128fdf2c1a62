/** Công văn: letters as they are printed, from facts alone. Whoever sends one and whoever shows it print the same. */
@NullMarked
package org.hoso.runtime.letters;

import org.jspecify.annotations.NullMarked;
