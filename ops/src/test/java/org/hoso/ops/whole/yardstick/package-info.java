/** The yardstick: one store with fixed ids and a clock that stands, everything asked of it, and what was answered. */
@org.jspecify.annotations.NullMarked
package org.hoso.ops.whole.yardstick;
