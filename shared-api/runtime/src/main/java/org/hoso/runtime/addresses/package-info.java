/** Addresses of content: one spelling, public hosts only, and what an address lies under. */
@NullMarked
package org.hoso.runtime.addresses;

import org.jspecify.annotations.NullMarked;
