package dev.trivet.core;

/**
 * An observer that also receives what calls return, which other observers do not: the models that
 * the caller gets, complete with their data. Register it like any other observer.
 */
public interface ResultObserver extends ApiObserver {

  /**
   * Called with every result that has a type, before the caller gets it. Each page of a listing is
   * a result, a list; the responses of raw calls are not. What this method throws reaches the
   * caller in place of the result, although the call has succeeded.
   *
   * @param operation the operation that was called
   * @param result a model, a list of models, or another value that the call returns
   */
  void onResult(Operation operation, Object result);
}
