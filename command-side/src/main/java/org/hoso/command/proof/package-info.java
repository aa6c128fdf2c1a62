/** A checkpoint over the ledger on request, between those that the clock signs. */
@NullMarked
package org.hoso.command.proof;

import org.jspecify.annotations.NullMarked;
