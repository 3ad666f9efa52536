import { Config } from '@app/config';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source-options';
import { Database } from './database';
import { ForgetAnswers } from './forget-answers';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...dataSourceOptions(config.databaseUrl as string),
        autoLoadEntities: true,
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [Database, ForgetAnswers],
  exports: [Database, ForgetAnswers],
})
export class DatabaseModule {}
