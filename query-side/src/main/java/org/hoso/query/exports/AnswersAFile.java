package org.hoso.query.exports;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes an answer that is a file of decisions, with its rows and its checksum beside it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "the file",
        headers = {
            @Header(name = Sending.ROWS, description = "decisions in the file", schema = @Schema(type = "integer")),
            @Header(name = "Repr-Digest", description = "SHA-256 of the file", schema = @Schema(type = "string"))
        },
        content = {
            @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = "string")),
            @Content(mediaType = Format.LINES_TYPE, schema = @Schema(type = "string"))
        })
@interface AnswersAFile {}
