/** How orders and requests beside removal were carried to providers and platforms. */
@NullMarked
package org.hoso.command.orders;

import org.jspecify.annotations.NullMarked;
