/** Sanctioning: record, explanation, proposal, decision, execution. */
@NullMarked
package org.hoso.command.sanction;

import org.jspecify.annotations.NullMarked;
