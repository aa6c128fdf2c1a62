/** Amending the law's data: proposed by one officer, confirmed by another, checked by the rules of the files at both. */
@NullMarked
package org.hoso.command.amendment;

import org.jspecify.annotations.NullMarked;
