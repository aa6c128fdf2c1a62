/** Closing and reopening a case. */
@NullMarked
package org.hoso.command.closing;

import org.jspecify.annotations.NullMarked;
