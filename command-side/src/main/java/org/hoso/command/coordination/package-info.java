/** Coordinating: exactly one accountable body at every instant. */
@NullMarked
package org.hoso.command.coordination;

import org.jspecify.annotations.NullMarked;
