/** Affairs that join the cases of several bodies: what may be said of them. */
@NullMarked
package org.hoso.command.affairs;

import org.jspecify.annotations.NullMarked;
