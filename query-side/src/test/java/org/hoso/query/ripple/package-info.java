/** How far corrections reach. */
@NullMarked
package org.hoso.query.ripple;

import org.jspecify.annotations.NullMarked;
