/** Builds a view anew beside the one that is read, shows how far it is, and swaps the two. */
@NullMarked
package org.hoso.query.rebuilding;

import org.jspecify.annotations.NullMarked;
