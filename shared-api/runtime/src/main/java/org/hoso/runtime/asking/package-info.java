/** Asking other machines over HTTP. */
@NullMarked
package org.hoso.runtime.asking;

import org.jspecify.annotations.NullMarked;
