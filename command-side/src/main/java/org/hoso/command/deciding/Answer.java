package org.hoso.command.deciding;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a command is answered with: what it did, or, where a dry run was asked for, what it would do. */
@Schema(oneOf = {Done.class, Rehearsal.class})
public sealed interface Answer permits Done, Rehearsal {}
