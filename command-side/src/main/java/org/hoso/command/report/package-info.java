/** Reporting: opening a case, joining one, asking back, rejecting. */
@NullMarked
package org.hoso.command.report;

import org.jspecify.annotations.NullMarked;
