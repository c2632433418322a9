/**
 * The preview of Honeybadger's API v3: {@link dev.trivet.honeybadger.v3.HoneybadgerV3Client}.
 *
 * <p><strong>Experimental.</strong> Everything in this package and below it follows a preview and
 * may change in any release. It was made from what Honeybadger publishes, without a recorded
 * response: types that are not documented are inferred from names, and responses are read
 * leniently. What a model has no accessor for, its {@code links} for example, is in its {@code
 * additionalProperties()}; smaller results are records, which keep only what they name.
 */
@NullMarked
package dev.trivet.honeybadger.v3;

import org.jspecify.annotations.NullMarked;
