/** Signed calls by which platforms answer what was sent to them. */
@NullMarked
package org.hoso.command.callbacks;

import org.jspecify.annotations.NullMarked;
