package dev.trivet.rootly.jsonapi;

import dev.trivet.core.json.HasAdditionalProperties;

/** A resource of Rootly, with its ID, relationships and additional properties. */
public interface Resource extends HasAdditionalProperties, HasRelationships {}
