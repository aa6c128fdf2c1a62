@NullMarked
package org.hoso.command.orders;

import org.jspecify.annotations.NullMarked;
