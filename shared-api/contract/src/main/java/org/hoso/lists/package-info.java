/** The black and the white list of sites, pages, channels and accounts, each listing a history of its own. */
@NullMarked
package org.hoso.lists;

import org.jspecify.annotations.NullMarked;
