/** The law in force: the files shipped with the product and the amendments confirmed since; a broken file stops the start with one sentence. */
@NullMarked
package org.hoso.runtime.law;

import org.jspecify.annotations.NullMarked;
