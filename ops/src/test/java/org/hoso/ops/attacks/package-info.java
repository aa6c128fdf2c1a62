/** Attacks on the database as a suite. */
@NullMarked
package org.hoso.ops.attacks;

import org.jspecify.annotations.NullMarked;
