/** The whole system under test: started once, asked over HTTP only. */
@NullMarked
package org.hoso.ops.whole;

import org.jspecify.annotations.NullMarked;
