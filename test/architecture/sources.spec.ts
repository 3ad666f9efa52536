import { containing, sources } from '../support/sources';

describe('sources', () => {
  it('speak SQL in queries, statements and migrations only', () => {
    const elsewhere = sources().filter((file) => !/(\.query|\.statement)\.ts$|\/migrations\//.test(file));
    expect(containing(elsewhere, /\.query\(|createQueryBuilder\(/)).toEqual([]);
  });

  it('reach the database in a transaction of a named actor only', () => {
    const elsewhere = sources().filter((file) => !file.startsWith('libs/database/'));
    expect(
      containing(elsewhere, /@InjectRepository|getRepository\(|@InjectDataSource|@InjectEntityManager/),
    ).toEqual([]);
  });

  it('have names that say something', () => {
    const nothing = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)|\.service\.ts$/;
    expect(sources().filter((file) => nothing.test(file))).toEqual([]);
    expect(containing(sources(), /class \w+Service\b/)).toEqual([]);
  });

  it('read the clock at the edges only', () => {
    const rules = sources().filter((file) =>
      /^libs\/(matching|people|groups|openings|matches|access|events|places)\//.test(file),
    );
    expect(containing(rules, /new Date\(\)|Date\.now\(\)/)).toEqual([]);
  });

  it('read the environment in one place', () => {
    const elsewhere = sources().filter(
      (file) => !/^libs\/(config|embedded)\/|^apps\/cli\/|main\.ts$/.test(file),
    );
    expect(containing(elsewhere, /process\.env/)).toEqual([]);
  });
});
