/** The interface describes itself: strict schemas from the records, every status an operation can answer, an example of each problem. */
@NullMarked
package org.hoso.runtime.openapi;

import org.jspecify.annotations.NullMarked;
