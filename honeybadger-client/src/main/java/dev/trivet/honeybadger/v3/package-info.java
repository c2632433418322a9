/**
 * The preview of Honeybadger's API v3: {@link dev.trivet.honeybadger.v3.HoneybadgerV3Client}.
 *
 * <p><strong>Experimental.</strong> Everything in this package and below it follows a preview and
 * may change in any release. It was made from what Honeybadger publishes, without a recorded
 * response: types that are not documented are inferred from names, and responses are read
 * leniently. What a model has no accessor for, its {@code links} for example, is in its {@code
 * additionalProperties()}. The ID of a request, for Honeybadger's support, is in the {@link
 * dev.trivet.core.ResponseInfo} of a page, and of any call with {@code withOptions(o ->
 * o.onResponse(..))}.
 */
@NullMarked
package dev.trivet.honeybadger.v3;

import org.jspecify.annotations.NullMarked;
