/**
 * What all resources of Rootly have in common, because Rootly speaks JSON:API: references between
 * them, resources that come along with others, filters and sorting of lists.
 */
package dev.trivet.rootly.jsonapi;
