/** What is known of one case: who stands how to it, its head, items, notices and rulings, folded from its events in one place. */
@NullMarked
package org.hoso.query.known;

import org.jspecify.annotations.NullMarked;
