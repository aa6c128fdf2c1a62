/** From words to paper: XHTML in which no text from outside can do anything but be read, and the same on pages of PDF. */
@NullMarked
package org.hoso.runtime.paper;

import org.jspecify.annotations.NullMarked;
