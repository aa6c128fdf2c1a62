/** Records get their withers when they are compiled. */
@NullMarked
package org.hoso.withers;

import org.jspecify.annotations.NullMarked;
