/**
 * Verifies and reads the requests that Rootly sends to webhook endpoints. Endpoints are set up with
 * {@link dev.trivet.rootly.integrations.WebhookEndpointsApi}.
 *
 * @see <a href="https://docs.rootly.com/configuration/webhooks">Rootly: webhooks</a>
 */
@NullMarked
package dev.trivet.rootly.webhooks;

import org.jspecify.annotations.NullMarked;
