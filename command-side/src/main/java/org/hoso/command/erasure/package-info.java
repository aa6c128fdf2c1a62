/** Erasing what is held of a person, while the record stands. */
@NullMarked
package org.hoso.command.erasure;

import org.jspecify.annotations.NullMarked;
