/** Personal text under one key a person, in a database of its own: sealed before dispatch, opened only for those who may see it. */
@NullMarked
package org.hoso.runtime.sealing;

import org.jspecify.annotations.NullMarked;
