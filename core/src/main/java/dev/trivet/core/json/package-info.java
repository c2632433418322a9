/**
 * JSON for models: three-state attributes, open enumerations, unknown members, free JSON values.
 *
 * <p>The rules that every model of the SDK follows:
 *
 * <ul>
 *   <li><b>Response models are lenient.</b> Only the ID is mandatory; other scalars are {@code
 *       Optional}, collections default to empty, unknown members are kept in {@link
 *       dev.trivet.core.json.HasAdditionalProperties#additionalProperties()}, and a member of an
 *       odd JSON type is treated as absent and kept there too.
 *   <li><b>Create models are strict.</b> What the service requires is mandatory when the builder
 *       builds; everything else is {@code Optional} and left out when not given.
 *   <li><b>Update models have three states.</b> Every attribute is a {@link
 *       dev.trivet.core.json.Patch}, unset by default.
 *   <li><b>Enumerations are open.</b> A value from the wire is a record around its text with
 *       constants for the values known today, for example {@code record AccessLevel(String value)}
 *       with {@code AccessLevel.STANDARD}: it compares by text, and a value added by the service
 *       tomorrow arrives intact.
 *   <li><b>Times are {@code Instant}.</b> Epoch seconds, {@code Z} texts and texts with an offset
 *       read alike; empty text is absence.
 *   <li><b>Secrets are redacted.</b> An accessor that returns one is masked in {@code toString}.
 * </ul>
 */
@NullMarked
package dev.trivet.core.json;

import org.jspecify.annotations.NullMarked;
