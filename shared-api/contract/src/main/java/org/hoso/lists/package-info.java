/** The black and the white list of sites, pages, channels and accounts: each listing, and each confirmation of a subscriber, a history of its own. */
@NullMarked
package org.hoso.lists;

import org.jspecify.annotations.NullMarked;
