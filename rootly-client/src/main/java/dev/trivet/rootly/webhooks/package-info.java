/**
 * Requests that Rootly sends to webhook endpoints: whether they are genuine, and what they say.
 * Endpoints are set up with {@link dev.trivet.rootly.integrations.WebhookEndpointsApi}.
 *
 * @see <a href="https://docs.rootly.com/configuration/webhooks">Rootly: webhooks</a>
 */
@NullMarked
package dev.trivet.rootly.webhooks;

import org.jspecify.annotations.NullMarked;
