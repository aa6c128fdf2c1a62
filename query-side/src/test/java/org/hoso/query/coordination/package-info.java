/** The board is held to what each reader may see of it, and to finding what people look for. */
@NullMarked
package org.hoso.query.coordination;

import org.jspecify.annotations.NullMarked;
