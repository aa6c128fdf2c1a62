/** The command side: what is allowed to happen. One package a step, each with its pure decisions and its endpoint. */
@NullMarked
package org.hoso.command;

import org.jspecify.annotations.NullMarked;
