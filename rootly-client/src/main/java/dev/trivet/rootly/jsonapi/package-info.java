/**
 * What all resources of Rootly have in common because Rootly speaks JSON:API: IDs, references,
 * included resources, collections with the same five calls, and the queries of lists.
 */
@NullMarked
package dev.trivet.rootly.jsonapi;

import org.jspecify.annotations.NullMarked;
