/** The dated law, loaded once at start; a broken file stops the start with one sentence. */
@NullMarked
package org.hoso.runtime.law;

import org.jspecify.annotations.NullMarked;
