package dev.trivet.rootly.jsonapi;

import dev.trivet.core.json.HasAdditionalProperties;

/** What every resource of Rootly has. */
public interface Resource extends HasAdditionalProperties, HasRelationships {}
