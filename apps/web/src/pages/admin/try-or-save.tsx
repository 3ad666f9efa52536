import { Say } from '../frame/words';

/** What would have been, first; or at once. */
export function TryOrSave({ room }: { room: string }) {
  return (
    <div className="ways">
      <button className="btn quiet" type="submit" name="do" value="try">
        <Say k={`admin.${room}.try`} />
      </button>
      <button className="btn" type="submit" name="do" value="save">
        <Say k={`admin.${room}.save`} />
      </button>
    </div>
  );
}
