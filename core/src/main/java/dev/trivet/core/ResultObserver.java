package dev.trivet.core;

/**
 * An observer that also sees what calls return, which other observers do not: the models that the
 * caller gets, with everything in them. Register it like any other.
 */
public interface ResultObserver extends ApiObserver {

  /**
   * Called with every result that has a type, before the caller gets it. The pages of a listing are
   * results, one list for each; the responses of raw calls are not. What this method throws reaches
   * the caller in place of the result, although the call has succeeded.
   *
   * @param operation which call
   * @param result a model, a list of models, or another value that the call returns
   */
  void onResult(Operation operation, Object result);
}
