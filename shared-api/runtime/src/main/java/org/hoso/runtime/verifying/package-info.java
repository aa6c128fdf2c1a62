/** The whole store read anew and compared with everything that was ever hashed and signed of it. */
@NullMarked
package org.hoso.runtime.verifying;

import org.jspecify.annotations.NullMarked;
