/** Blocking access and locking accounts. */
@NullMarked
package org.hoso.command.blocking;

import org.jspecify.annotations.NullMarked;
