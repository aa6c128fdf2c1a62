/**
 * Sổ gỡ bỏ: of each piece of content what the platform claimed and, apart from it, what our own checks found; what they come to;
 * when the checker looks next; and the case in which the same content was removed before.
 */
@NullMarked
package org.hoso.query.removals;

import org.jspecify.annotations.NullMarked;
