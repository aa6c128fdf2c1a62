/** How a request body becomes a complete command: strict about its shape, all faults at once, personal text sealed last. */
@NullMarked
package org.hoso.runtime.intake;

import org.jspecify.annotations.NullMarked;
