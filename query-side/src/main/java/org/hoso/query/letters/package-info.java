/** Công văn: the letters that a case sent, on the screen and on paper, for whoever sees what they are about. */
@NullMarked
package org.hoso.query.letters;

import org.jspecify.annotations.NullMarked;
