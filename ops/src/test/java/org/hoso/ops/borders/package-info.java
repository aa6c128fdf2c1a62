/** Who may know whom. */
@NullMarked
package org.hoso.ops.borders;

import org.jspecify.annotations.NullMarked;
