/** The benchmarks: each figure is a ratio to a floor measured in the same run on the same server. */
@NullMarked
package org.hoso.ops.bench;

import org.jspecify.annotations.NullMarked;
