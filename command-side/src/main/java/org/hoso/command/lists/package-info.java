/** The black and the white list: what may become of a listing, checked against its case or application. */
@NullMarked
package org.hoso.command.lists;

import org.jspecify.annotations.NullMarked;
